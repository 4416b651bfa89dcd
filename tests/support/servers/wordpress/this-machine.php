<?php
// WordPress asks only the usual ports of public hosts for what it embeds; the story under test is on
// this machine, at any port. Nothing else of it is changed.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn () => array( (int) getenv( 'STORY_PORT' ) ) );
